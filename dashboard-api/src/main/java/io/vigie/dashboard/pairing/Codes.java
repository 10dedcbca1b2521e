package io.vigie.dashboard.pairing;

import io.vigie.dashboard.secrets.Randoms;
import java.util.Locale;

/** Codes that are read from a wall and typed into a phone: without characters that look like others. */
final class Codes {

    static final String ALPHABET = "34679ACDEFGHJKMNPQRTVWXY";
    static final int LENGTH = 8;

    private Codes() {}

    static String random() {
        return Randoms.text(ALPHABET, LENGTH);
    }

    /** As a display shows it: in two halves. */
    static String shown(String code) {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    /** What somebody typed, as it is kept: without regard to case, hyphens and spaces. */
    static String read(String typed) {
        return typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
    }
}
