package io.vigie.connect.verify;

/** What is added up for one queue on one day. */
final class PlainSums {

    private static final long SHORT = 5;
    private static final long TARGET = 20;

    private long answered;
    private long abandoned;
    private long shortAbandoned;
    private long answeredWithinTarget;
    private long abandonedWithinTarget;
    private long waitSeconds;
    private long handled;
    private long handleSeconds;

    void answered(long wait) {
        answered++;
        waitSeconds += wait;
        answeredWithinTarget += wait <= TARGET ? 1 : 0;
    }

    void handled(long talk) {
        handled++;
        handleSeconds += talk;
    }

    void abandoned(long wait) {
        abandoned++;
        shortAbandoned += wait <= SHORT ? 1 : 0;
        abandonedWithinTarget += wait <= TARGET ? 1 : 0;
    }

    PlainCount count() {
        long judged = answered + abandoned - shortAbandoned;
        return new PlainCount(
                answered + abandoned,
                answered,
                abandoned,
                shortAbandoned,
                answeredWithinTarget,
                abandonedWithinTarget,
                waitSeconds,
                handled,
                handleSeconds,
                judged == 0 ? null : answeredWithinTarget / (double) judged);
    }
}
