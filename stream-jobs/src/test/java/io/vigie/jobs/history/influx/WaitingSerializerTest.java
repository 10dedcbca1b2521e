package io.vigie.jobs.history.influx;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.history.Measurement;
import io.vigie.jobs.history.minutes.HistoryPoint;
import io.vigie.jobs.history.minutes.QueueDay;
import io.vigie.jobs.history.minutes.ToWrite;
import java.util.List;
import java.util.Map;
import org.apache.flink.connector.base.sink.writer.BufferedRequestState;
import org.apache.flink.connector.base.sink.writer.RequestEntryWrapper;
import org.junit.jupiter.api.Test;

class WaitingSerializerTest {

    @Test
    void whatWaitsIsReadBackInItsOrder() throws Exception {
        List<ToWrite> waiting = List.of(
                ToWrite.of(new HistoryPoint(
                        Measurement.QUEUE_MINUTES, "été", 1_763_888_820_000L, Map.of("offered", 3L, "lost", 0L), null)),
                ToWrite.of(QueueDay.at("été", "Europe/Paris", 1_763_888_820_000L)),
                ToWrite.of(new HistoryPoint(
                        Measurement.QUEUE_DAYS, "x", Long.MAX_VALUE, Map.of("offered", Long.MAX_VALUE), "UTC")));
        WaitingSerializer serializer = new WaitingSerializer();
        byte[] saved = serializer.serialize(new BufferedRequestState<>(waiting.stream()
                .map(each -> new RequestEntryWrapper<>(each, 64))
                .toList()));

        assertThat(serializer.deserialize(1, saved).getBufferedRequestEntries())
                .extracting(RequestEntryWrapper::getRequestEntry)
                .containsExactlyElementsOf(waiting);
    }
}
