package io.vigie.simulator;

import java.util.List;

/** Names of nobody. */
final class Names {

    private static final List<String> FIRST = List.of(
            "Aïcha", "Benoît", "Camille", "David", "Élodie", "Farid", "Giulia", "Hugo", "Inès", "Jonas", "Karim", "Léa",
            "Mina", "Noé", "Oksana", "Paul", "Quentin", "Rosa", "Sofia", "Théo", "Ugo", "Vera", "Wanda");
    private static final List<String> LAST = List.of(
            "Abry",
            "Borel",
            "Castan",
            "Duval",
            "Estève",
            "Fabre",
            "Garnier",
            "Hamel",
            "Isnard",
            "Jourdan",
            "Keller",
            "Lemaire",
            "Morin",
            "Nunes",
            "Olivier",
            "Perrin",
            "Quéré",
            "Roche",
            "Sabatier",
            "Tissot",
            "Urbain",
            "Vidal",
            "Weber",
            "Yvon",
            "Zimmer",
            "Arnaud",
            "Blanc",
            "Colin",
            "Dubreuil");

    private Names() {}

    /** Different for the first 667 numbers. */
    static String of(int number) {
        return FIRST.get(number % FIRST.size()) + " " + LAST.get(number % LAST.size());
    }
}
