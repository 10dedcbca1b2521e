package io.vigie.dashboard.live;

import io.vigie.contract.live.Alert;
import io.vigie.contract.live.QueueSnapshot;
import io.vigie.contract.live.TeamSnapshot;
import java.util.Set;

/** The fields that are not sent to every audience, and so are not always there. */
public final class Withheld {

    private Withheld() {}

    /** Of what is sent as this type, by their names in JSON. */
    public static Set<String> from(Class<?> type) {
        if (type == QueueSnapshot.class) {
            return Group.fields(Kind.QUEUES);
        }
        if (type == TeamSnapshot.class) {
            return Group.fields(Kind.TEAMS);
        }
        if (type == Alert.class) {
            return AlertForms.NOT_FOR_ALL;
        }
        return type == Alert.Subject.class ? AlertForms.NOT_FOR_ALL_OF_SUBJECTS : Set.of();
    }
}
