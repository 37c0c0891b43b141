package fi.kuulolla.workshop;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.LangTexts;
import fi.kuulolla.shared.Phase;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads methods and stages from JSON. Strict: a missing or misspelt field is an error of ours, found at start-up. */
final class MethodFile {
    private static final JsonMapper MAPPER = new JsonMapper();

    private MethodFile() {}

    static Method method(InputStream json) {
        JsonNode node = MAPPER.readTree(json);
        List<MethodStage> stages = stages(node.required("stages"));
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        node.required("phases").forEach(phase -> phases.add(Phase.ofCode(phase.asString())));
        return new Method(
                node.required("code").asString(),
                node.required("version").asInt(),
                texts(node.required("name")),
                texts(node.required("purpose")),
                phases,
                stages.stream().mapToInt(MethodStage::minutes).sum(),
                node.required("groupMin").asInt(),
                node.required("groupMax").asInt(),
                stages);
    }

    static List<MethodStage> stages(InputStream json) {
        return stages(MAPPER.readTree(json));
    }

    private static List<MethodStage> stages(JsonNode nodes) {
        List<MethodStage> stages = new ArrayList<>();
        for (JsonNode node : nodes) {
            JsonNode votes = node.path("votes");
            stages.add(new MethodStage(
                    node.required("kind").asString(),
                    node.required("minutes").asInt(),
                    node.path("anonymous").asBoolean(false),
                    votes.path("budget").asInt(3),
                    votes.path("cap").asInt(2),
                    texts(node.required("name")),
                    texts(node.required("prompt"))));
        }
        return stages;
    }

    private static LangTexts texts(JsonNode node) {
        Map<Lang, String> texts = new EnumMap<>(Lang.class);
        node.properties()
                .forEach(entry -> texts.put(
                        Lang.ofCode(entry.getKey()).orElseThrow(() -> new IllegalArgumentException(entry.getKey())),
                        entry.getValue().asString()));
        return new LangTexts(texts);
    }
}
