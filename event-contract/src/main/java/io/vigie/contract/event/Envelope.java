package io.vigie.contract.event;

import io.vigie.contract.input.Fields;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What all events have around their data.
 *
 * @param type the CloudEvents type, which may be none of the contract's
 * @param attributes where these stand, to refuse one of them
 */
record Envelope(
        String id,
        String source,
        String type,
        Instant time,
        @Nullable Long sequence,
        String subject,
        Fields attributes) {}
