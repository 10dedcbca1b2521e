package io.vigie.dashboard.hooks.targets;

import io.vigie.contract.rules.Rule.Severity;
import java.util.Map;

/**
 * The words of one language.
 *
 * @param codes what is looked at, by the code of the alert's text; what is not among them is named by its code
 * @param subjects by kind
 * @param colon with the space that the language has before it
 */
record Terms(
        Map<String, String> codes,
        Map<String, String> subjects,
        Map<Severity, String> severities,
        String colon,
        String many,
        String more,
        String limit,
        String over,
        String acknowledge,
        String acknowledged,
        String resolved) {

    private static final Terms FRENCH = new Terms(
            Map.ofEntries(
                    Map.entry("oldestWaitSeconds", "attente la plus longue"),
                    Map.entry("waiting", "appels en attente"),
                    Map.entry("last15m.serviceLevel", "niveau de service sur 15 min"),
                    Map.entry("last15m.abandonmentRate", "abandons sur 15 min"),
                    Map.entry("status.no-show", "absence non prévue"),
                    Map.entry("trainee-conflict", "une personne en formation est en conflit"),
                    Map.entry("flag.conflict", "conflit"),
                    Map.entry("flag.complaint-load", "beaucoup de réclamations"),
                    Map.entry("flag.break-debt", "pause en retard"),
                    Map.entry("absenceRate", "absences"),
                    Map.entry("overdueFirstAnswer", "premières réponses en retard"),
                    Map.entry("openComplaints", "réclamations ouvertes"),
                    Map.entry("standstill.job", "le calcul est arrêté, les chiffres ne bougent plus"),
                    Map.entry("standstill.broker", "Kafka ne répond plus, les chiffres ne bougent plus"),
                    Map.entry("test", "ceci est un essai, rien n'est à faire")),
            Map.of(
                    "queue", "File",
                    "desk", "Bureau",
                    "team", "Équipe",
                    "agent", "Agent",
                    "pipeline", "Vigie"),
            Map.of(Severity.CRITICAL, "Critique", Severity.WARNING, "Attention", Severity.INFO, "Information"),
            " : ",
            "%d alertes",
            "et %d autres",
            "seuil",
            "terminée",
            "Je m'en occupe",
            "Pris en charge",
            "Terminé");

    private static final Terms ENGLISH = new Terms(
            Map.ofEntries(
                    Map.entry("oldestWaitSeconds", "longest wait"),
                    Map.entry("waiting", "calls waiting"),
                    Map.entry("last15m.serviceLevel", "service level over 15 min"),
                    Map.entry("last15m.abandonmentRate", "abandoned over 15 min"),
                    Map.entry("status.no-show", "not there"),
                    Map.entry("trainee-conflict", "a trainee is in a conflict"),
                    Map.entry("flag.conflict", "conflict"),
                    Map.entry("flag.complaint-load", "many complaints"),
                    Map.entry("flag.break-debt", "a pause is overdue"),
                    Map.entry("absenceRate", "absent"),
                    Map.entry("overdueFirstAnswer", "first answers overdue"),
                    Map.entry("openComplaints", "open complaints"),
                    Map.entry("standstill.job", "the job stands still, the numbers do not move"),
                    Map.entry("standstill.broker", "Kafka does not answer, the numbers do not move"),
                    Map.entry("test", "this is a test, there is nothing to do")),
            Map.of(
                    "queue", "Queue",
                    "desk", "Desk",
                    "team", "Team",
                    "agent", "Agent",
                    "pipeline", "Vigie"),
            Map.of(Severity.CRITICAL, "Critical", Severity.WARNING, "Warning", Severity.INFO, "Information"),
            ": ",
            "%d alerts",
            "and %d more",
            "limit",
            "over",
            "I see to it",
            "Acknowledged",
            "Resolved");

    static Terms of(Language language) {
        return language == Language.FR ? FRENCH : ENGLISH;
    }

    String code(String code) {
        return codes.getOrDefault(code, code);
    }

    /** An agent's id tells nobody anything: it is left out. */
    String subject(String kind, String id) {
        String word = subjects.getOrDefault(kind, kind);
        return kind.equals("agent") || kind.equals("pipeline") ? word : word + " " + id;
    }

    String severity(Severity severity) {
        return severities.getOrDefault(severity, severity.name());
    }
}
