package io.vigie.simulator;

/** What became of the visits to one queue that were queued on one day. */
final class Tally {

    private static final long SHORT_MILLIS = 5_000;
    private static final long TARGET_MILLIS = 20_000;

    long offered;
    long answered;
    long answeredWithinTarget;
    long waitMillis;
    long abandoned;
    long shortAbandoned;
    long flowedOut;
    long handled;
    long handleMillis;

    void offered() {
        offered++;
    }

    void answered(long wait) {
        answered++;
        waitMillis += wait;
        answeredWithinTarget += wait <= TARGET_MILLIS ? 1 : 0;
    }

    void abandoned(long wait) {
        abandoned++;
        shortAbandoned += wait <= SHORT_MILLIS ? 1 : 0;
    }

    void flowedOut() {
        flowedOut++;
    }

    void handled(long talkAndWrap) {
        handled++;
        handleMillis += talkAndWrap;
    }
}
