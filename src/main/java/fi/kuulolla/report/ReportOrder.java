package fi.kuulolla.report;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.participation.FilterParameters;
import fi.kuulolla.participation.ParticipationFilter;
import fi.kuulolla.participation.PhaseColumns;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A report as somebody asks for it.
 *
 * @param language of the file, which need not be the reader's own
 */
public record ReportOrder(UUID programme, ParticipationFilter filter, Lang language, Publicity publicity) {
    public ReportOrder {
        language = language.plainBase();
    }

    /** Everything of a programme, as it is now, as a draft. */
    public static ReportOrder everything(UUID programme, Lang language) {
        return new ReportOrder(programme, ParticipationFilter.all(PhaseColumns.FOUR), language, Publicity.DRAFT);
    }

    /** The same of another part of the programme. */
    public ReportOrder of(ParticipationFilter other) {
        return new ReportOrder(programme, other, language, publicity);
    }

    /** The filter as the query of an address, always in the same order. */
    public String query() {
        return FilterParameters.write(filter).entrySet().stream()
                .map(it ->
                        it.getKey() + "=" + URLEncoder.encode(String.join(",", it.getValue()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static ParticipationFilter filterOf(String query) {
        Map<String, List<String>> params = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                params.put(
                        pair.substring(0, equals),
                        List.of(URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8)));
            }
        }
        return FilterParameters.readWhatIsClear(params);
    }
}
