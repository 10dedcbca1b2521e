package io.vigie.simulator;

/**
 * What is really so at one desk, in the terms of a desk's snapshot.
 *
 * @param open tickets that are open now
 * @param unassigned those of them that nobody ever had
 * @param openComplaints those of category complaint or conflict
 * @param opened since local midnight, like the three after it
 */
public record DeskTruth(
        String desk,
        long open,
        long unassigned,
        long openComplaints,
        long opened,
        long answered,
        long resolved,
        long reopened) {}
