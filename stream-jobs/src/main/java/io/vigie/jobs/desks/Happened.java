package io.vigie.jobs.desks;

/** How many events of each kind happened to the tickets of a desk. */
public record Happened(long opened, long answered, long resolved, long reopened) {

    static final Happened NOTHING = new Happened(0, 0, 0, 0);
    static final Happened OPENED = new Happened(1, 0, 0, 0);
    static final Happened ANSWERED = new Happened(0, 1, 0, 0);
    static final Happened RESOLVED = new Happened(0, 0, 1, 0);
    static final Happened REOPENED = new Happened(0, 0, 0, 1);

    Happened plus(Happened other, long times) {
        return new Happened(
                opened + times * other.opened,
                answered + times * other.answered,
                resolved + times * other.resolved,
                reopened + times * other.reopened);
    }
}
