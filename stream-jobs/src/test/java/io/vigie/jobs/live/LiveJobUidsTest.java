package io.vigie.jobs.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.jobs.time.Clock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamNode;
import org.junit.jupiter.api.Test;

/**
 * Uids are the schema of what a running centre has on disk: a uid that changes throws its state away. The file lists
 * them; to change it is a decision.
 */
class LiveJobUidsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/uids.txt");

    @Test
    void everyOperatorHasTheUidAndTheNameThatTheGoldenFileLists() throws Exception {
        StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(LiveJob.configuration());
        LiveSettings settings =
                new LiveSettings("127.0.0.1:1", Clock.LIVE, "UTC", new byte[16], Set.of("/expected"), false);
        LiveJob.define(env, settings, new AtStart(List.of(), 0, List.of(), 2));
        List<String> operators = env.getStreamGraph().getStreamNodes().stream()
                .map(LiveJobUidsTest::line)
                .sorted()
                .toList();

        assertThat(operators).containsExactlyElementsOf(Files.readAllLines(GOLDEN));
    }

    private static String line(StreamNode node) {
        return node.getTransformationUID() + " | " + node.getOperatorName();
    }
}
