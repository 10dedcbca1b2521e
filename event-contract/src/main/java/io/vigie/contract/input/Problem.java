package io.vigie.contract.input;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

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

    /** Tells where the reading stopped, and nothing of what stands there: it may be a caller's number. */
    public static Problem notJson(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return notJson("This JSON goes beyond a limit: " + e.getOriginalMessage() + ".");
        }
        TokenStreamLocation location = e.getLocation();
        String where = location == null || location.getByteOffset() < 0
                ? ""
                : ", from byte " + location.getByteOffset() + " on";
        return notJson("This is not JSON" + where + ": give one JSON object, in UTF-8.");
    }

    public static Problem missing(String field, String what) {
        return new Problem("missing", "'" + field + "' is missing: give " + what + ".");
    }

    public static Problem wrong(String field, String what) {
        return new Problem("wrong", "'" + field + "' must be " + what + ".");
    }
}
