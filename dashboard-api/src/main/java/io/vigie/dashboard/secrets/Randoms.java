package io.vigie.dashboard.secrets;

import java.security.SecureRandom;
import java.util.Base64;

/** What nobody can guess. */
public final class Randoms {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Randoms() {}

    public static byte[] bytes(int bits) {
        byte[] bytes = new byte[bits / 8];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Random bits as text that fits into URLs and headers. */
    public static String text(int bits) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(bits));
    }
}
