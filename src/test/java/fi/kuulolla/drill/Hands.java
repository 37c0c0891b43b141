package fi.kuulolla.drill;

import fi.kuulolla.board.Themes;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.workshop.Agenda;
import fi.kuulolla.workshop.Channel;
import fi.kuulolla.workshop.PlanWorkshop;
import fi.kuulolla.workshop.Running;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WallLinks;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What facilitators do by their screens, asked for by address: the drill presses faster, and at the same moment, than two people can. */
final class Hands implements Filter {
    private final ApplicationContext kuulolla;

    Hands(ApplicationContext kuulolla) {
        this.kuulolla = kuulolla;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (!asked.getRequestURI().startsWith("/drill/")) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletResponse answer = (HttpServletResponse) response;
        String body;
        try {
            body = answer(asked);
        } catch (Refused refused) {
            answer.setStatus(409);
            body = "{\"code\":\"" + refused.code() + "\"}";
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        answer.setContentType("application/json");
        answer.setContentLength(bytes.length);
        answer.getOutputStream().write(bytes);
    }

    private String answer(HttpServletRequest asked) {
        return switch (asked.getRequestURI()) {
            case "/drill/room" -> room(Boolean.parseBoolean(asked.getParameter("anonymous")));
            case "/drill/next" -> {
                get(Running.class).next(facilitator(), workshop(asked));
                yield "{}";
            }
            case "/drill/theme" ->
                "{\"theme\":\""
                        + get(Themes.class).create(facilitator(), workshop(asked), asked.getParameter("name"), Set.of())
                        + "\"}";
            case "/drill/assign" ->
                "{\"conflicts\":"
                        + get(Themes.class)
                                .assign(
                                        facilitator(),
                                        workshop(asked),
                                        Collections.singletonMap(id(asked, "note"), null),
                                        id(asked, "theme"))
                                .size()
                        + "}";
            case "/drill/break" -> {
                String how = asked.getParameter("how");
                Broken.be(how.isEmpty() ? null : Broken.valueOf(how));
                yield "{}";
            }
            default -> throw new Refused("unknown-hand");
        };
    }

    /** A workshop of its own whose stage of silent writing is open. */
    private String room(boolean anonymous) {
        Staff staff = facilitator();
        UUID model = get(JdbcClient.class)
                .sql("select service_model_id from workshop limit 1")
                .query(UUID.class)
                .single();
        UUID id = get(Workshops.class)
                .plan(
                        staff,
                        new PlanWorkshop(
                                model, Set.of(Phase.IDEATION), "silent-635", "", Instant.now(), Channel.ONSITE, "fi"));
        UUID stage = get(Workshops.class).get(staff, id).stages().stream()
                .filter(one -> one.kind().equals("notes"))
                .map(StageView::id)
                .findFirst()
                .orElseThrow();
        get(Agenda.class).setAnonymous(staff, id, stage, anonymous);
        get(Running.class).open(staff, id);
        get(Running.class).skipTo(staff, id, stage);
        WorkshopView view = get(Workshops.class).get(staff, id);
        return "{\"workshop\":\"" + id + "\",\"stage\":\"" + stage + "\",\"code\":\"" + view.joinCode()
                + "\",\"wall\":\"" + get(WallLinks.class).create(staff, id) + "\"}";
    }

    private Staff facilitator() {
        return get(JdbcClient.class)
                .sql("select id, organisation_id, name from staff where not automatic" + " order by email limit 1")
                .query((row, number) -> new Staff(
                        row.getObject("id", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        StaffRole.FACILITATOR,
                        row.getString("name"),
                        Locale.of("fi")))
                .single();
    }

    private <T> T get(Class<T> type) {
        return kuulolla.getBean(type);
    }

    private static UUID workshop(HttpServletRequest asked) {
        return id(asked, "workshop");
    }

    private static UUID id(HttpServletRequest asked, String name) {
        return UUID.fromString(asked.getParameter(name));
    }
}
