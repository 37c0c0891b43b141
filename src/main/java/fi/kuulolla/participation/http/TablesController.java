package fi.kuulolla.participation.http;

import fi.kuulolla.account.CoordinatorInterface;
import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.account.WrongRequest;
import fi.kuulolla.i18n.Lang;
import fi.kuulolla.participation.FilterParameters;
import fi.kuulolla.participation.LedgerTables;
import fi.kuulolla.participation.ParticipationFilter;
import fi.kuulolla.programme.Programmes;
import fi.kuulolla.shared.Actor.Staff;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The tables of a programme as .csv, in codes, or with {@code lang} in the words of a language. */
@CoordinatorInterface
class TablesController {
    private final LedgerTables tables;
    private final Programmes programmes;
    private final CurrentStaff staff;

    TablesController(LedgerTables tables, Programmes programmes, CurrentStaff staff) {
        this.tables = tables;
        this.programmes = programmes;
        this.staff = staff;
    }

    @GetMapping("/api/v1/programmes/{programme}/participation.csv")
    void bases(
            @PathVariable UUID programme,
            @RequestParam MultiValueMap<String, String> params,
            HttpServletResponse response)
            throws IOException {
        Asked asked = asked(programme, params);
        write(
                response,
                "participation.csv",
                out -> tables.bases(asked.who(), programme, asked.filter(), asked.in(), out));
    }

    @GetMapping("/api/v1/programmes/{programme}/models.csv")
    void models(
            @PathVariable UUID programme,
            @RequestParam MultiValueMap<String, String> params,
            HttpServletResponse response)
            throws IOException {
        Asked asked = asked(programme, params);
        write(response, "models.csv", out -> tables.models(asked.who(), programme, asked.filter(), asked.in(), out));
    }

    private record Asked(Staff who, ParticipationFilter filter, Optional<Lang> in) {}

    private Asked asked(UUID programme, MultiValueMap<String, String> params) {
        Staff who = staff.get();
        programmes.get(who, programme);
        String lang = params.getFirst("lang");
        Optional<Lang> in = Optional.ofNullable(lang).flatMap(Lang::ofCode);
        if (lang != null && in.isEmpty()) {
            throw new WrongRequest("lang-unknown", lang);
        }
        return new Asked(who, FilterParameters.read(Map.copyOf(params)), in);
    }

    private interface Table {
        void write(Writer out) throws IOException;
    }

    private static void write(HttpServletResponse response, String name, Table table) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        Writer out = new java.io.OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        try {
            table.write(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }
}
