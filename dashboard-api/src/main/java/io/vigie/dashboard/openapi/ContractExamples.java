package io.vigie.dashboard.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.vigie.contract.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows what the contract tells of by the contract's own examples, alone or as the one entry of a list. */
@Component
@SuppressWarnings("rawtypes") // As the library has it.
class ContractExamples implements OpenApiCustomizer {

    private static final String FOLDER = "/io/vigie/contract/examples/";
    private static final Map<String, String> FILES = Map.of(
            "QueueSnapshot", "queue-snapshot",
            "DeskSnapshot", "desk-snapshot",
            "AgentSnapshot", "agent-snapshot",
            "AgentDay", "agent-day",
            "TeamSnapshot", "team-snapshot",
            "Alert", "alert",
            "Rule", "rule",
            "DeadLetter", "dead-letter");

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .map(Operation::getResponses)
                .filter(answers -> answers.containsKey("200") && answers.containsKey("201"))
                .forEach(answers -> showAlike(answers.get("200"), answers.get("201")));
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(ContractExamples::answers)
                .filter(content -> content.getExample() == null && content.getExamples() == null)
                .filter(content -> content.getSchema() != null)
                .forEach(content -> {
                    JsonNode example = example(api, content.getSchema());
                    if (example != null) {
                        // As plain maps and lists, which the other version of Jackson that writes the document knows.
                        content.setExample(Json.MAPPER.convertValue(example, Object.class));
                    }
                });
    }

    /** What is answered the first time is what is answered later. */
    private static void showAlike(ApiResponse later, ApiResponse first) {
        if (later.getContent() == null || first.getContent() == null) {
            return;
        }
        first.getContent().forEach((type, content) -> {
            MediaType shown = later.getContent().get(type);
            if (shown != null && Objects.equals(shown.getSchema(), content.getSchema())) {
                if (shown.getExample() != null) {
                    content.setExample(shown.getExample());
                }
                content.setExamples(shown.getExamples());
            }
        });
    }

    private static Stream<MediaType> answers(Operation operation) {
        return operation.getResponses().values().stream()
                .filter(answer -> answer.getContent() != null)
                .flatMap(answer -> answer.getContent().values().stream());
    }

    private static @Nullable JsonNode example(OpenAPI api, Schema<?> schema) {
        String name = name(schema);
        String file = FILES.get(name);
        if (file != null) {
            return read(file);
        }
        Schema<?> list = api.getComponents().getSchemas().get(name);
        return list == null || list.getProperties() == null ? null : ofList(list);
    }

    private static @Nullable JsonNode ofList(Schema<?> list) {
        ObjectNode example = Json.MAPPER.createObjectNode();
        boolean shows = false;
        for (Map.Entry<String, Schema> field : list.getProperties().entrySet()) {
            Schema<?> items = field.getValue().getItems();
            String file = items == null ? null : FILES.get(name(items));
            if (file != null) {
                example.putArray(field.getKey()).add(read(file));
                shows = true;
            } else if (field.getKey().equals("total")) {
                example.put("total", 1);
            } else if (field.getKey().equals("asOf")) {
                example.put("asOf", "2026-11-02T09:30:00.000Z");
            } else {
                return null;
            }
        }
        return shows ? example : null;
    }

    private static String name(Schema<?> schema) {
        String reference = schema.get$ref();
        return reference == null ? "" : reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static JsonNode read(String file) {
        try (InputStream in = ContractExamples.class.getResourceAsStream(FOLDER + file + ".json")) {
            return Json.MAPPER.readTree(Objects.requireNonNull(in, file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
