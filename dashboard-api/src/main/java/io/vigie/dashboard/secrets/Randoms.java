package io.vigie.dashboard.secrets;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;

/** What nobody can guess. */
public final class Randoms {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Randoms() {}

    public static byte[] bytes(int bits) {
        byte[] bytes = new byte[bits / 8];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Random characters of an alphabet. */
    public static String text(String alphabet, int length) {
        return RANDOM.ints(length, 0, alphabet.length())
                .mapToObj(alphabet::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** Random bits as text that fits into URLs and headers. */
    public static String text(int bits) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(bits));
    }
}
