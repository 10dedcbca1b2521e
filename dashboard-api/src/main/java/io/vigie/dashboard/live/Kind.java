package io.vigie.dashboard.live;

import io.vigie.contract.topic.Topic;
import java.util.Locale;

/** What there are snapshots of. */
enum Kind {
    QUEUES(Topic.QUEUE_SNAPSHOTS),
    DESKS(Topic.DESK_SNAPSHOTS),
    AGENTS(Topic.AGENT_SNAPSHOTS),
    TEAMS(Topic.TEAM_SNAPSHOTS);

    private final Topic topic;

    Kind(Topic topic) {
        this.topic = topic;
    }

    Topic topic() {
        return topic;
    }

    /** As it stands in frames, lists and queries. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One of them, as a person would say. */
    String one() {
        return word().substring(0, word().length() - 1);
    }
}
