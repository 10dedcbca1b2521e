package io.vigie.jobs.visits;

import io.vigie.jobs.heard.Contact;
import io.vigie.jobs.heard.ContactChange;
import io.vigie.jobs.heard.MissedOffers;
import io.vigie.jobs.repeats.CallerVisit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a call changed for others: for its queues, its agents, and for who calls again. */
final class Differences {

    private final String call;
    private final CallState before;
    private final CallState after;

    Differences(String call, CallState before, CallState after) {
        this.call = call;
        this.before = before;
        this.after = after;
    }

    /** @param lateEventAt as {@link VisitChange#lateEventAt()} */
    List<VisitChange> visits(long lateEventAt) {
        List<VisitChange> changes = new ArrayList<>(1);
        for (VisitState visit : after.visits()) {
            VisitState was = before.leg(visit.leg());
            changes.addAll(VisitChange.between(name(visit), was.visit(), visit.visit(), lateEventAt));
        }
        return changes;
    }

    List<ContactChange> contacts() {
        List<ContactChange> changes = new ArrayList<>(1);
        for (VisitState visit : after.visits()) {
            addContact(before.leg(visit.leg()), visit, changes);
        }
        return changes;
    }

    private void addContact(VisitState was, VisitState is, List<ContactChange> changes) {
        Contact now = is.contact();
        String agent = is.agent();
        String formerAgent = was.agent();
        boolean sameAgent = Objects.equals(agent, formerAgent);
        if (formerAgent != null && !sameAgent) {
            changes.add(new ContactChange(formerAgent, name(is), null));
        }
        if (agent != null && !(sameAgent && Objects.equals(was.contact(), now))) {
            changes.add(new ContactChange(agent, name(is), now));
        }
    }

    List<MissedOffers> misses() {
        List<MissedOffers> changes = new ArrayList<>(0);
        for (VisitState visit : after.visits()) {
            List<Miss> was = before.leg(visit.leg()).facts().misses();
            List<Miss> is = visit.facts().misses();
            if (!is.equals(was)) {
                Stream.concat(was.stream(), is.stream())
                        .map(Miss::agent)
                        .distinct()
                        .filter(agent -> !timesOf(agent, is).equals(timesOf(agent, was)))
                        .forEach(agent -> changes.add(new MissedOffers(agent, name(visit), timesOf(agent, is))));
            }
        }
        return changes;
    }

    private static List<Long> timesOf(String agent, List<Miss> misses) {
        return misses.stream()
                .filter(miss -> miss.agent().equals(agent))
                .map(miss -> miss.stamp().at())
                .toList();
    }

    List<CallerVisit> callers() {
        List<CallerVisit> changes = new ArrayList<>();
        for (VisitState visit : after.visits()) {
            CallerVisit was = callerVisit(before, before.leg(visit.leg()), false);
            CallerVisit is = callerVisit(after, visit, true);
            if (was != null && is != null && was.equals(takenBack(is))) {
                continue;
            }
            if (was != null) {
                changes.add(was);
            }
            if (is != null) {
                changes.add(is);
            }
        }
        return changes;
    }

    private @Nullable CallerVisit callerVisit(CallState of, VisitState visit, boolean entered) {
        Entry entry = visit.facts().entry();
        String caller = of.caller(visit);
        if (entry == null || visit.terms() == null || caller == null) {
            return null;
        }
        return new CallerVisit(
                visit.terms().client(),
                caller,
                call,
                visit.leg(),
                entry.queue(),
                entry.stamp().at(),
                entered);
    }

    private static CallerVisit takenBack(CallerVisit visit) {
        return new CallerVisit(
                visit.client(), visit.caller(), visit.call(), visit.leg(), visit.queue(), visit.queuedAt(), false);
    }

    private String name(VisitState visit) {
        return visit.leg() + "/" + call;
    }
}
