package io.vigie.jobs.attendance;

import java.util.List;

/**
 * A working time: planned shifts of one agent that overlap or touch are one. Times in ms.
 *
 * @param boundStart S: when the agent has to be there
 * @param boundEnd E: until when
 * @param startGraceMillis so long after S is in time
 * @param endGraceMillis so long before E is in time
 * @param parts the planned shifts that it is made of, by start
 * @param meals when planned meals begin
 */
public record Shift(
        long start,
        long end,
        long boundStart,
        long boundEnd,
        long startGraceMillis,
        long endGraceMillis,
        List<Part> parts,
        List<Long> meals) {

    /** One of the planned shifts. */
    public record Part(long start, long end, boolean flexible) {}
}
