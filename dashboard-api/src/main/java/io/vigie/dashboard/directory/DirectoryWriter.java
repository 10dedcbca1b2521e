package io.vigie.dashboard.directory;

import io.vigie.contract.directory.DirectoryEntry;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.broker.BrokerLog;
import io.vigie.dashboard.broker.ReadBackWriter;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes entries, and waits until they are in force. */
@Component
class DirectoryWriter {

    private final Directory directory;
    private final ReadBackWriter writer;

    DirectoryWriter(Directory directory, BrokerLog log) {
        this.directory = directory;
        this.writer = new ReadBackWriter(Topic.DIRECTORY, log);
    }

    /**
     * Puts an entry in force.
     *
     * @return whether nothing stood in its place; fails with a
     *     {@link io.vigie.dashboard.problems.ProblemException}: 409 when it cannot be beside what there is, 503 when the
     *     broker does not answer
     */
    Mono<Boolean> write(DirectoryEntry entry) {
        return Mono.defer(() -> {
            Proposal proposal = directory.propose(entry);
            return writer.write(proposal.awaited())
                    .thenReturn(proposal.isNew())
                    .doFinally(end -> directory.withdraw(proposal));
        });
    }
}
