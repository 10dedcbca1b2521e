package io.vigie.dashboard.audit;

import io.vigie.contract.input.Fields;
import io.vigie.dashboard.access.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells of what may be looked at only when it is told of. */
@Component
public class AuditLog {

    private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);

    /** Somebody opened the named agents of a team. */
    public void teamOpened(Role who, String team) {
        LOG.info("A {} opened the agents of the team '{}'", who.word(), Fields.shown(team));
    }
}
