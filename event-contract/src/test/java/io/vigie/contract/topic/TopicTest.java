package io.vigie.contract.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TopicTest {

    @ParameterizedTest
    @EnumSource
    void everyTopicKeepsTheTimeAtWhichTheLogTookARecordIn(Topic topic) {
        assertThat(topic.settings()).containsEntry("message.timestamp.type", "LogAppendTime");
    }

    @Test
    void snapshotsAreCompactedAndCallsKeptForThirtyDays() {
        assertThat(Topic.QUEUE_SNAPSHOTS.settings()).containsEntry("cleanup.policy", "compact");
        assertThat(Topic.CALLS.settings())
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.ms", "2592000000");
    }

    @Test
    void onlyWhereOneOrderMattersIsThereOnePartition() {
        assertThat(Topic.HEARTBEATS.partitions(4)).isEqualTo(1);
        assertThat(Topic.CALLS.partitions(4)).isEqualTo(4);
    }
}
