package io.vigie.jobs.visits;

import java.util.Collections;
import java.util.List;

/**
 * A source began anew and said which calls it still knows.
 *
 * @param at when, in ms
 * @param id of the event
 * @param openCalls sorted, so that looking one up is quick
 */
public record Restart(long at, String id, List<String> openCalls) {

    static Restart of(long at, String id, List<String> openCalls) {
        return new Restart(at, id, openCalls.stream().distinct().sorted().toList());
    }

    boolean knows(String call) {
        return Collections.binarySearch(openCalls, call) >= 0;
    }
}
