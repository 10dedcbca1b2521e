package io.vigie.simulator;

import io.vigie.contract.directory.ClientEntry;
import io.vigie.contract.directory.DeskEntry;
import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.event.Reason;
import io.vigie.contract.live.ServiceLevelFormula;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A shop with a centre of its own, which also answers for two other companies. */
final class StandardPlan {

    private static final PhoneSystem NORTH = new PhoneSystem("/simulator/north", true, false, false);
    private static final PhoneSystem SOUTH = new PhoneSystem("/simulator/south", false, true, true);

    private static final ClientEntry SHOP =
            new ClientEntry(ClientEntry.IN_HOUSE_ID, "Our shop", ClientEntry.Kind.IN_HOUSE);
    private static final ClientEntry TELECOM =
            new ClientEntry("alder-telecom", "Alder Telecom", ClientEntry.Kind.EXTERNAL);
    private static final ClientEntry INSURER =
            new ClientEntry("harbour-insurance", "Harbour Insurance", ClientEntry.Kind.EXTERNAL);

    private static final Overflow VOICEMAIL = new Overflow(60, false);
    private static final Overflow CALLBACK = new Overflow(90, true);

    private final ZoneId zone;

    private StandardPlan(ZoneId zone) {
        this.zone = zone;
    }

    static List<ClientEntry> clients() {
        return List.of(SHOP, TELECOM, INSURER);
    }

    static List<DeskEntry> desks(ZoneId zone) {
        return List.of(
                desk("Shop letters", SHOP, 8 * Millis.HOUR, 72 * Millis.HOUR, zone),
                desk("Shop complaints", SHOP, 4 * Millis.HOUR, 48 * Millis.HOUR, zone),
                desk("Telecom faults", TELECOM, 4 * Millis.HOUR, 48 * Millis.HOUR, zone),
                desk("Telecom letters", TELECOM, 24 * Millis.HOUR, null, zone),
                desk("Claims", INSURER, null, 120 * Millis.HOUR, zone));
    }

    private static DeskEntry desk(
            String name, ClientEntry client, @Nullable Long firstAnswer, @Nullable Long resolve, ZoneId zone) {
        return new DeskEntry(id(name), name, client.id(), zone.getId(), firstAnswer, resolve);
    }

    private static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    static List<QueuePlan> queues(ZoneId zone) {
        return new StandardPlan(zone).queues();
    }

    private List<QueuePlan> queues() {
        QueueEntry support = entry("Support", TELECOM, 30, 0.8, ServiceLevelFormula.ALL_ABANDONS, 5, null);
        QueueEntry premium = entry("Premium", TELECOM, 20, 0.75, ServiceLevelFormula.QUICK_ABANDONS_COUNT, 3, null);
        QueueEntry appointments =
                entry("Appointments", INSURER, 30, 0.8, ServiceLevelFormula.LATE_ABANDONS, 5, "Mo-Sa 07:00-21:00");
        QueueEntry insurance =
                entry("Insurance", INSURER, 45, 0.8, ServiceLevelFormula.OFFERED, 10, "Mo-Fr 08:00-19:00");
        QueueEntry complaints = entry("Complaints", SHOP, 60, 0.85, ServiceLevelFormula.ANSWERED_ONLY, 5, null);
        return List.of(
                new QueuePlan(shop("Orders"), NORTH, Reason.ORDER, 255, 200, 35, 180, null),
                new QueuePlan(shop("Deliveries"), NORTH, Reason.INFORMATION, 215, 170, 25, 180, null),
                new QueuePlan(shop("Billing"), NORTH, Reason.INFORMATION, 162, 240, 45, 200, null),
                new QueuePlan(shop("Returns"), NORTH, Reason.ORDER, 132, 190, 40, 200, null),
                new QueuePlan(support, SOUTH, Reason.SUPPORT, 150, 330, 60, 240, CALLBACK),
                new QueuePlan(premium, SOUTH, Reason.SUPPORT, 64, 260, 45, 120, VOICEMAIL),
                new QueuePlan(
                        usual("New customers", TELECOM, 20, 0.75), SOUTH, Reason.ORDER, 96, 300, 60, 120, VOICEMAIL),
                new QueuePlan(appointments, NORTH, Reason.INFORMATION, 105, 150, 30, 150, null),
                new QueuePlan(complaints, SOUTH, Reason.COMPLAINT, 54, 360, 90, 300, CALLBACK),
                new QueuePlan(insurance, SOUTH, Reason.INFORMATION, 64, 300, 60, 200, null),
                new QueuePlan(usual("Loyalty", SHOP, 20, 0.75), SOUTH, Reason.INFORMATION, 75, 160, 25, 150, VOICEMAIL),
                new QueuePlan(shop("Switchboard"), NORTH, Reason.OTHER, 118, 150, 20, 90, null));
    }

    private QueueEntry shop(String name) {
        return usual(name, SHOP, 30, 0.8);
    }

    private QueueEntry usual(String name, ClientEntry client, long serviceLevelSeconds, double target) {
        return entry(name, client, serviceLevelSeconds, target, ServiceLevelFormula.SHORT_ABANDONS_EXCLUDED, 5, null);
    }

    private QueueEntry entry(
            String name,
            ClientEntry client,
            long serviceLevelSeconds,
            double target,
            ServiceLevelFormula formula,
            long shortAbandonSeconds,
            @Nullable String openingHours) {
        return new QueueEntry(
                id(name),
                name,
                client.id(),
                zone.getId(),
                openingHours == null ? null : List.of(openingHours),
                serviceLevelSeconds * 1_000,
                target,
                formula,
                shortAbandonSeconds * 1_000);
    }
}
