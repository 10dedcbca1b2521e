package io.vigie.dashboard.known;

import io.vigie.contract.directory.DirectoryKind;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.directory.Directory;
import java.time.Clock;
import java.util.List;

/** What is known beside a directory, for tests of other packages. */
public final class TestingKnown {

    private TestingKnown() {}

    public static Known beside(Directory directory, Clock clock) {
        return new Known(List.of(
                new KnownNames(DirectoryKind.QUEUE, Topic.QUEUE_SNAPSHOTS, directory, clock),
                new KnownNames(DirectoryKind.DESK, Topic.DESK_SNAPSHOTS, directory, clock),
                new KnownNames(DirectoryKind.AGENT, Topic.AGENT_SNAPSHOTS, directory, clock),
                new KnownNames(DirectoryKind.TEAM, Topic.TEAM_SNAPSHOTS, directory, clock)));
    }
}
