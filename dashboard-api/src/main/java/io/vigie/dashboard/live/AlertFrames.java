package io.vigie.dashboard.live;

import io.vigie.dashboard.live.Alerts.After;
import io.vigie.dashboard.live.Alerts.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Alerts as a view may see them: those that are open, those that a client has not been told yet, and how many on agents. */
@Component
class AlertFrames {

    private static final byte[] RESET = Frames.of("reset", Map.of());

    private final Alerts alerts;
    private final AlertForms forms;

    AlertFrames(Alerts alerts, AlertForms forms) {
        this.alerts = alerts;
        this.forms = forms;
    }

    /** The offset of the last record. */
    long last() {
        return alerts.last();
    }

    /** All that are open and in view, by id. */
    List<byte[]> open(View view) {
        List<byte[]> shown = new ArrayList<>();
        for (Told told : alerts.open()) {
            byte[] form = forms.of(view, told);
            if (form != null) {
                shown.add(form);
            }
        }
        return shown;
    }

    /**
     * One frame for each record after an offset up to another, under its offset; or one that tells that the records are no
     * longer at hand, so that what the client has of alerts is to be read anew.
     */
    byte[] after(View view, long offset, long upTo) {
        if (offset == upTo) {
            return new byte[0];
        }
        After after = alerts.after(offset);
        if (!after.complete()) {
            return Frames.withId(upTo, RESET);
        }
        List<byte[]> frames = new ArrayList<>();
        for (Told told : after.told()) {
            byte[] form = told.offset() > upTo ? null : forms.of(view, told);
            if (form != null) {
                frames.add(Frames.withId(told.offset(), Frames.of("alert", form)));
            }
        }
        return Frames.join(frames);
    }

    /** Whether a view is told how many alerts on agents are open, and that changed after a number. */
    boolean isCountNew(View view, long change) {
        return isCounted(view) && alerts.agentsChange() > change;
    }

    boolean isCounted(View view) {
        return view.audience().agentAlerts() == Audience.AgentAlerts.COUNTED;
    }

    /**
     * How many alerts on agents are open in all of the audience's scope: what a client selects does not matter, or the
     * counts of two selections would tell by their difference about the few agents who are in one alone.
     */
    long count(View view) {
        return alerts.open().stream()
                .filter(told -> forms.isCounted(view.audience(), told))
                .count();
    }
}
