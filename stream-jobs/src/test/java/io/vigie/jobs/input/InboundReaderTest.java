package io.vigie.jobs.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.caller.CallerHash;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.EventWriter;
import io.vigie.contract.event.SourceEvent;
import io.vigie.contract.event.SourceEventType;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.contract.topic.Tick;
import io.vigie.contract.topic.Topic;
import io.vigie.jobs.testkit.Events;
import io.vigie.jobs.time.Clock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InboundReaderTest {

    private static final byte[] KEY = "a key of the door, not too short".getBytes(StandardCharsets.US_ASCII);
    private static final Instant APPENDED = Events.at(5);

    @Test
    void aCallerWhoCameByWithoutTheDoorIsHashedAsTheDoorDoes() throws Exception {
        CallEvent event = Events.of("call-1").queued(0, "orders").withCaller("+33 1 99 00 12 34");
        CallEvent read =
                Objects.requireNonNull(read(Clock.LIVE, event, Topic.CALLS).call());

        assertThat(read).isEqualTo(event.withCaller(new CallerHash(KEY).of("+33199001234")));
        assertThat(Objects.requireNonNull(read(Clock.LIVE, event.withCaller("anonymous"), Topic.CALLS)
                                .call())
                        .caller())
                .isNull();
        assertThat(Objects.requireNonNull(read(Clock.LIVE, event.withCaller("h1:known"), Topic.CALLS)
                                .call())
                        .caller())
                .isEqualTo("h1:known");
    }

    @Test
    void anEventOnAnotherTopicThanItsOwnIsADeadLetter() throws Exception {
        SourceEvent beat = new SourceEvent("1", "/pbx/1", SourceEventType.HEARTBEAT, Events.at(0), null, null);

        assertThat(read(Clock.LIVE, beat, Topic.SOURCES).source()).isEqualTo(beat);
        DeadLetter letter =
                Objects.requireNonNull(read(Clock.LIVE, beat, Topic.CALLS).deadLetter());
        assertThat(letter.topic()).isEqualTo("calls");
        assertThat(letter.code()).isEqualTo("wrong");
        assertThat(letter.detail()).contains("belongs on the topic sources");
    }

    @Test
    void anEventFarAheadIsRefusedByALiveClockOnly() throws Exception {
        CallEvent ahead = Events.of("call-1").queued(5 + 600, "orders");
        CallEvent tooFar = Events.of("call-1").queued(5 + 600.001, "orders");

        assertThat(read(Clock.LIVE, ahead, Topic.CALLS).call()).isEqualTo(ahead);
        assertThat(Objects.requireNonNull(read(Clock.LIVE, tooFar, Topic.CALLS).deadLetter())
                        .code())
                .isEqualTo("too-far-ahead");
        assertThat(read(Clock.EVENTS, tooFar, Topic.CALLS).call()).isEqualTo(tooFar);
    }

    @Test
    void aTickOfALiveClockIsNotLaterThanItsAppending() throws Exception {
        Headers headers = new Tick(Events.at(9)).record(Topic.CALLS, 0).headers();

        assertThat(read(Clock.LIVE, Topic.CALLS, null, headers).tick()).isEqualTo(APPENDED);
        assertThat(read(Clock.EVENTS, Topic.CALLS, null, headers).tick()).isEqualTo(Events.at(9));
    }

    @Test
    void whatHoldsNothingIsADeadLetterToo() throws Exception {
        Inbound inbound = read(Clock.LIVE, Topic.CALLS, null, new RecordHeaders());

        assertThat(Objects.requireNonNull(inbound.deadLetter()).code()).isEqualTo("not-json");
        assertThat(inbound.position()).isEqualTo("3-17");
    }

    private static Inbound read(Clock clock, Event event, Topic topic) throws Exception {
        return read(clock, topic, EventWriter.write(event), new RecordHeaders());
    }

    private static Inbound read(Clock clock, Topic topic, byte @Nullable [] value, Headers headers) throws Exception {
        InboundReader reader = new InboundReader(clock, KEY);
        List<Inbound> out = new ArrayList<>();
        reader.deserialize(
                new ConsumerRecord<>(
                        topic.topicName(),
                        3,
                        17,
                        APPENDED.toEpochMilli(),
                        TimestampType.LOG_APPEND_TIME,
                        -1,
                        -1,
                        new byte[0],
                        value,
                        headers,
                        Optional.empty()),
                new Collecting(out));
        assertThat(out).hasSize(1);
        return out.get(0);
    }

    private record Collecting(List<Inbound> out) implements Collector<Inbound> {
        @Override
        public void collect(Inbound inbound) {
            out.add(inbound);
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
