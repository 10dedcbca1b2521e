package io.vigie.contract.event;

/**
 * Why an event was not taken.
 *
 * @param code one of a few fixed words, for programs: {@code not-json}, {@code missing}, {@code wrong},
 *     {@code unknown-type}, {@code too-far-ahead}
 * @param detail a sentence for a person that says what to do
 */
public record Problem(String code, String detail) {

    static Problem notJson(String detail) {
        return new Problem("not-json", detail);
    }

    static Problem missing(String field, String what) {
        return new Problem("missing", "'" + field + "' is missing: give " + what + ".");
    }

    static Problem wrong(String field, String what) {
        return new Problem("wrong", "'" + field + "' must be " + what + ".");
    }
}
