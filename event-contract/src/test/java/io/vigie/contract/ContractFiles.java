package io.vigie.contract;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.vigie.contract.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The published files: schemas, examples, and whether the one keeps to the other. */
public final class ContractFiles {

    private static final String SCHEMA_END = ".schema.json";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaIdResolvers(resolvers ->
                    resolvers.mapPrefix("https://vigie.io/schema/", "classpath:io/vigie/contract/schema/")));

    private ContractFiles() {}

    public static JsonNode schema(String name) {
        return Json.MAPPER.readTree(bytes("schema/" + name + SCHEMA_END));
    }

    public static JsonNode example(String name) {
        return Json.MAPPER.readTree(bytes("examples/" + name + ".json"));
    }

    public static List<String> schemaNames() {
        return names("schema", SCHEMA_END);
    }

    public static List<String> exampleNames() {
        return names("examples", ".json");
    }

    /** What of the JSON a schema does not allow. */
    public static List<Error> violations(String schema, JsonNode json) {
        Schema found = SCHEMAS.getSchema(SchemaLocation.of("https://vigie.io/schema/" + schema + SCHEMA_END));
        return found.validate(
                json.toString(),
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    static byte[] bytes(String path) {
        try (InputStream in = ContractFiles.class.getResourceAsStream(path)) {
            return Objects.requireNonNull(in, path).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static List<String> names(String folder, String end) {
        try (Stream<Path> files =
                Files.list(Path.of(Objects.requireNonNull(ContractFiles.class.getResource(folder), folder)
                        .toURI()))) {
            return files.map(file -> file.getFileName().toString().replace(end, ""))
                    .sorted()
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(folder, e);
        }
    }
}
