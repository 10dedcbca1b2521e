package io.vigie.standalone.verify;

import io.vigie.connect.anonymousbank.AnonymousBank;
import io.vigie.connect.replay.Recording;
import io.vigie.connect.replay.Replay;
import io.vigie.connect.replay.Speed;
import io.vigie.connect.time.Timekeeper;
import io.vigie.connect.verify.PlainFile;
import io.vigie.connect.verify.Verification;
import io.vigie.contract.event.SourceEvent;
import io.vigie.contract.event.SourceEventType;
import io.vigie.contract.live.ServiceLevelFormula;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Replays a recording into a Vigie of its own and holds every day's numbers against a plain count of the file. */
@SuppressWarnings("try") // What is stopped in a Vigie may be interrupted.
public final class DayByDay {

    /** So long after the last event a talk that never ended is unfinished, and nothing else waits for time. */
    private static final Duration SETTLES_IN = Duration.ofHours(5);

    private static final String SOURCE = "/verify";

    private DayByDay() {}

    /**
     * Verifies a file of the format anonymous-bank.
     *
     * @param zone where the recorder's clock stood, and in which days begin
     * @param out where progress is told
     * @throws java.io.IOException when the file is not of the format, or the numbers do not come
     */
    public static Verification of(Path file, ZoneId zone, PrintStream out) throws Exception {
        PlainFile counted = PlainFile.read(file, zone);
        Recording recording = AnonymousBank.read(file, zone, null);
        try (FreshVigie vigie = FreshVigie.start(zone)) {
            new Replay(vigie.door(), Timekeeper.ofMachine(), out).run(recording, Speed.MAX);
            Instant settled =
                    recording.events().get(recording.events().size() - 1).time().plus(SETTLES_IN);
            vigie.door()
                    .send(List.of(new SourceEvent("settled", SOURCE, SourceEventType.HEARTBEAT, settled, null, null)));
            ServiceLevelFormula formula = ServiceLevelFormula.SHORT_ABANDONS_EXCLUDED;
            return Verification.of(counted, vigie.minutesAt(settled).byDay(zone, formula), formula);
        }
    }
}
