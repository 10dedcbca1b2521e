package io.vigie.dashboard.audit;

import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.feed.Recent;
import org.springframework.stereotype.Component;

/** What people did last. */
@Component
class AuditTrail extends Recent<AuditEntry> {

    AuditTrail() {
        super(Topic.AUDIT, AuditEntry.class);
    }
}
