package io.vigie.dashboard.hooks.paging;

/**
 * A request that is to be made now.
 *
 * @param number which message of its page and hook it tells
 */
public record Attempt(String hook, int number, Told told) {

    String key() {
        return told.page() + " " + hook;
    }
}
