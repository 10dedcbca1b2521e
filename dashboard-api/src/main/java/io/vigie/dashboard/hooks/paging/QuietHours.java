package io.vigie.dashboard.hooks.paging;

import io.vigie.contract.directory.OpeningHours;
import io.vigie.contract.rules.Rule.Severity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When nobody is called who need not be.
 *
 * @param hours as the opening hours of queues are written: {@code Mo-Su 22:00-07:00}
 * @param except the severities that call all the same
 */
public record QuietHours(String timeZone, List<String> hours, List<Severity> except) {

    /** The moment itself, or the end of the quiet that it lies in; null where that never ends. */
    @Nullable
    Instant after(Instant moment, Severity severity) {
        if (except.contains(severity)) {
            return moment;
        }
        OpeningHours quiet = OpeningHours.of(hours);
        ZoneId zone = ZoneId.of(timeZone);
        return quiet.isOpen(moment, zone) ? quiet.nextChange(moment, zone) : moment;
    }
}
