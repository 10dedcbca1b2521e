package io.vigie.dashboard.live;

import io.vigie.contract.live.Alert;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.live.Alerts.Told;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The alerts that are open, for those who call leads about them. */
@Component
public class OpenAlerts {

    private final Alerts alerts;
    private final AlertForms forms;
    private final Audiences audiences;

    OpenAlerts(Alerts alerts, AlertForms forms, Audiences audiences) {
        this.alerts = alerts;
        this.forms = forms;
        this.audiences = audiences;
    }

    /** Changes whenever an alert does. */
    public long version() {
        return alerts.last();
    }

    public List<Alert> all() {
        return alerts.open().stream().map(Told::alert).toList();
    }

    /** An alert in the JSON that an on-call lead may see; null where there is nothing that one may. */
    public byte @Nullable [] forLeads(String id) {
        Told told = alerts.get(id);
        View view = new View(audiences.of(Role.LEAD, Scope.ALL), Selection.ALL);
        return told == null ? null : forms.of(view, told);
    }
}
