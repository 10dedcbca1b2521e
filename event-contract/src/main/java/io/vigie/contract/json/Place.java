package io.vigie.contract.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Where a text stops being JSON. What stands there is not quoted: it may be somebody's number. */
public final class Place {

    private Place() {}

    /** Such as {@code line 1, column 23}. */
    public static String of(JacksonException error) {
        TokenStreamLocation location = error.getLocation();
        return location == null ? "its end" : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
