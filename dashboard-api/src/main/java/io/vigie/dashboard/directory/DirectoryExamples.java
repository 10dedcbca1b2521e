package io.vigie.dashboard.directory;

/** What requests and answers look like. */
final class DirectoryExamples {

    static final String CLIENT = """
            {"id":"acme","name":"Acme","kind":"external"}""";

    static final String QUEUE = """
            {"id":"orders","name":"Orders","client":"acme","timeZone":"Europe/Paris",
             "openingHours":["Mo-Fr 08:00-18:00","2026-12-25 off"],"serviceLevelSeconds":20,"serviceLevelTarget":0.8,
             "serviceLevelFormula":"short-abandons-excluded","shortAbandonSeconds":5}""";

    static final String DESK = """
            {"id":"returns","name":"Returns","client":"acme","timeZone":"Europe/Paris",
             "firstAnswerSeconds":14400,"resolveSeconds":172800}""";

    static final String TEAM = """
            {"id":"north","name":"North","timeZone":"Europe/Paris"}""";

    static final String AGENT = """
            {"id":"a-17","name":"Ines Martin","team":"north","site":"home","trainee":true,"mentor":"a-3",
             "aliases":[{"source":"/pbx/1","id":"4017"}]}""";

    static final String LIST = "{\"asOf\":\"2026-11-23T09:30:00.000Z\",\"queues\":[" + QUEUE + "]}";

    private DirectoryExamples() {}
}
