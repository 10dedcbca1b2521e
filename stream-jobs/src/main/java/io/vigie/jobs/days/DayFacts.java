package io.vigie.jobs.days;

import io.vigie.jobs.heard.Contact;
import io.vigie.jobs.heard.PhoneState;
import io.vigie.jobs.heard.Punch;
import io.vigie.jobs.plans.PlannedShift;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What is known of an agent that bears on the day.
 *
 * @param planned in any order
 * @param punches those that stand and whose time has come, in order
 * @param contacts by visit, {@code LEG/CALL}
 * @param phones what the phone said up to the moment that is looked at, in order; of what is forgotten, the last word
 *     before should stay
 * @param nextWordAt when time brings the next word of the phone or the time clock, or ends one, in ms; {@link
 *     Long#MAX_VALUE} for never
 * @param zone of the team
 */
public record DayFacts(
        Collection<PlannedShift> planned,
        List<Punch> punches,
        Map<String, Contact> contacts,
        List<PhoneState> phones,
        long nextWordAt,
        ZoneId zone) {}
