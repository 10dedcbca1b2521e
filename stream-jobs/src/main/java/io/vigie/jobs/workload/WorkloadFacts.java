package io.vigie.jobs.workload;

import io.vigie.jobs.attendance.Shift;
import io.vigie.jobs.heard.Contact;
import io.vigie.jobs.heard.PhoneState;
import io.vigie.jobs.heard.Punch;
import io.vigie.jobs.tickets.TicketWork;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * What the workload of an agent is computed from. Lists may come in any order.
 *
 * @param contacts by visit, {@code LEG/CALL}
 * @param phones what the phone said
 * @param punches those that stand
 * @param misses when calls were offered and not taken, in ms
 * @param shifts of which no two overlap or touch
 * @param todayFrom where today begins, in ms
 * @param zone of the agent's team
 */
public record WorkloadFacts(
        Map<String, Contact> contacts,
        List<PhoneState> phones,
        List<Punch> punches,
        List<TicketWork> tickets,
        List<Long> misses,
        List<Shift> shifts,
        long todayFrom,
        ZoneId zone) {}
