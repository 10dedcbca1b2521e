package io.vigie.jobs.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.history.InfluxAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamNode;
import org.junit.jupiter.api.Test;

/** As for the live job, the file lists what a running centre has on disk. */
class HistoryJobUidsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/history-uids.txt");

    private final StreamExecutionEnvironment env =
            StreamExecutionEnvironment.getExecutionEnvironment(HistoryJob.configuration());

    HistoryJobUidsTest() {
        env.setParallelism(4);
        HistoryJob.define(
                env,
                new HistorySettings(
                        "127.0.0.1:1", InfluxAddress.of("http://127.0.0.1:1"), "UTC", Duration.ofSeconds(1)),
                Map.of());
    }

    @Test
    void everyOperatorHasTheUidAndTheNameThatTheGoldenFileLists() throws Exception {
        List<String> operators = env.getStreamGraph().getStreamNodes().stream()
                .map(node -> node.getTransformationUID() + " | " + node.getOperatorName())
                .sorted()
                .toList();

        assertThat(operators).containsExactlyElementsOf(Files.readAllLines(GOLDEN));
    }

    @Test
    void pointsKeepTheirOrderHoweverManyMayWorkAtOnce() {
        assertThat(env.getStreamGraph().getStreamNodes())
                .extracting(StreamNode::getParallelism)
                .containsOnly(1);
    }
}
