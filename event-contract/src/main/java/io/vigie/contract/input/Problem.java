package io.vigie.contract.input;

/**
 * Why an event was not taken.
 *
 * @param code one of a few fixed words, for programs: {@code not-json}, {@code missing}, {@code wrong},
 *     {@code unknown-type}, {@code too-far-ahead}
 * @param detail a sentence for a person that says what to do
 */
public record Problem(String code, String detail) {

    public static Problem notJson(String detail) {
        return new Problem("not-json", detail);
    }

    public static Problem missing(String field, String what) {
        return new Problem("missing", "'" + field + "' is missing: give " + what + ".");
    }

    public static Problem wrong(String field, String what) {
        return new Problem("wrong", "'" + field + "' must be " + what + ".");
    }
}
