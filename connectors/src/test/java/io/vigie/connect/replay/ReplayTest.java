package io.vigie.connect.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.connect.http.Receipt;
import io.vigie.connect.http.Rejected;
import io.vigie.connect.http.TestingEvents;
import io.vigie.connect.time.TestingTimekeeper;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.Event;
import io.vigie.contract.input.Problem;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final Instant RECORDED = Instant.parse("1999-03-10T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-10T15:00:00Z");

    private record Sent(Duration after, List<String> calls) {}

    private final TestingTimekeeper time = new TestingTimekeeper(NOW);
    private final List<Sent> sent = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void atSpeedTenAMinuteTakesSixSeconds() throws Exception {
        replay(Speed.of("10"), 0, 30, 60);

        assertThat(sent)
                .containsExactly(
                        new Sent(Duration.ZERO, List.of("call-0")),
                        new Sent(Duration.ofSeconds(3), List.of("call-30")),
                        new Sent(Duration.ofSeconds(6), List.of("call-60")));
    }

    @Test
    void whatIsDueTogetherGoesTogether() throws Exception {
        replay(Speed.of("1"), 0, 0, 5, 5, 5);

        assertThat(sent)
                .containsExactly(
                        new Sent(Duration.ZERO, List.of("call-0", "call-0")),
                        new Sent(Duration.ofSeconds(5), List.of("call-5", "call-5", "call-5")));
    }

    @Test
    void atFullSpeedNothingWaits() throws Exception {
        replay(Speed.MAX, IntStream.range(0, 2_500).toArray());

        assertThat(sent).extracting(s -> s.calls().size()).containsExactly(1_000, 1_000, 500);
        assertThat(time.slept()).isEmpty();
    }

    @Test
    void theEndTellsWhatWasReadSentAndRejected() throws Exception {
        Receipt receipt = replay(Speed.MAX, 0, 1, 2);

        assertThat(receipt.accepted()).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("""
                        Rows read: 4, calls: 3, left out: 1
                          1 PHANTOM
                        Events sent: 3, accepted: 2, rejected: 1
                          1 too old
                        """);
    }

    @Test
    void onTheWayItSaysHowFarItIs() throws Exception {
        replay(Speed.of("1"), 0, 4, 5, 6);

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("3 of 4 events, up to 1999-03-10T09:00:05.000Z");
    }

    @Test
    void anEmptyRecordingIsSentAtOnce() throws Exception {
        assertThat(replay(Speed.of("1"))).isEqualTo(Receipt.NONE);
        assertThat(sent).isEmpty();
    }

    /** Replays calls at these seconds into a door that rejects the first event of the first batch of three. */
    private Receipt replay(Speed speed, int... seconds) throws Exception {
        List<CallEvent> events = IntStream.of(seconds)
                .mapToObj(s -> TestingEvents.queued("call-" + s, RECORDED.plusSeconds(s)))
                .toList();
        TreeMap<String, Integer> leftOut = new TreeMap<>();
        leftOut.put("PHANTOM", 1);
        Report report = new Report(events.size() + 1, events.size(), leftOut, new TreeMap<>());
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new Replay(this::take, time, print).run(new Recording(events, report), speed);
    }

    private Receipt take(List<? extends Event> events) {
        sent.add(new Sent(
                Duration.between(NOW, time.now()),
                events.stream().map(Event::subject).toList()));
        return events.size() == 3
                ? new Receipt(2, List.of(new Rejected(0, null, new Problem("wrong", "too old"))))
                : new Receipt(events.size(), List.of());
    }
}
