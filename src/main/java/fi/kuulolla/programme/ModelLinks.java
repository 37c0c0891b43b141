package fi.kuulolla.programme;

import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The links of models, in the order people gave them. A model of another organisation does not exist ({@link NotFound}). */
@Service
@Transactional(readOnly = true)
public class ModelLinks {
    private static final int MOST = 50;
    private static final int LONGEST = 2_000;

    private final JdbcClient jdbc;

    ModelLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ModelLink> of(Staff staff, UUID model) {
        return ofAll(staff, List.of(model)).getOrDefault(model, List.of());
    }

    /** The links of many models; those without are missing. */
    public Map<UUID, List<ModelLink>> ofAll(Staff staff, Collection<UUID> models) {
        Map<UUID, List<ModelLink>> links = new LinkedHashMap<>();
        jdbc.sql("select service_model_id, id, kind, name, address from model_link"
                        + " where organisation_id = ? and service_model_id = any(?) order by place, id")
                .params(staff.organisation(), new SqlArrayValue("uuid", models.toArray()))
                .query(row -> {
                    links.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(new ModelLink(
                                    row.getObject(2, UUID.class),
                                    ModelLink.Kind.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                                    row.getString(4),
                                    row.getString(5)));
                });
        return links;
    }

    /**
     * Adds a link after the others. Refuses {@code text-empty}, {@code text-too-long}, {@code text-invalid}, {@code link-invalid}
     * for what is no address of the web, {@code links-many}.
     */
    @Transactional
    public UUID add(Staff staff, UUID model, ModelLink.Kind kind, String name, String address) {
        lock(staff, model);
        int places = jdbc.sql("select count(*) from model_link where service_model_id = ?")
                .param(model)
                .query(Integer.class)
                .single();
        if (places >= MOST) {
            throw new Refused("links-many");
        }
        UUID id = Ids.ordered();
        jdbc.sql(
                        "insert into model_link (id, organisation_id, service_model_id, place, kind, name, address)"
                                + " values (?, ?, ?, (select coalesce(max(place), 0) + 1 from model_link where service_model_id = ?), ?, ?, ?)")
                .params(id, staff.organisation(), model, model, kind.code(), name(name), address(address))
                .update();
        return id;
    }

    /** Gives a link another name, kind or address; refuses as {@link #add}. */
    @Transactional
    public void edit(Staff staff, UUID link, ModelLink.Kind kind, String name, String address) {
        changed(jdbc.sql("update model_link set kind = ?, name = ?, address = ? where organisation_id = ? and id = ?")
                .params(kind.code(), name(name), address(address), staff.organisation(), link)
                .update());
    }

    @Transactional
    public void remove(Staff staff, UUID link) {
        changed(jdbc.sql("delete from model_link where organisation_id = ? and id = ?")
                .params(staff.organisation(), link)
                .update());
    }

    /** Moves a link before the one above it; the first one stays. */
    @Transactional
    public void moveUp(Staff staff, UUID model, UUID link) {
        lock(staff, model);
        List<UUID> order =
                new ArrayList<>(of(staff, model).stream().map(ModelLink::id).toList());
        int at = order.indexOf(link);
        if (at < 0) {
            throw new NotFound();
        }
        if (at > 0) {
            order.add(at - 1, order.remove(at));
            for (int place = 0; place < order.size(); place++) {
                jdbc.sql("update model_link set place = ? where id = ?")
                        .params(place, order.get(place))
                        .update();
            }
        }
    }

    /** An address of the web, as it was written; refuses {@code link-invalid}. */
    public static String address(String raw) {
        String address = CleanText.optional(raw, LONGEST);
        try {
            URI uri = new URI(address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            String host = uri.getHost();
            if ((scheme.equals("https") || scheme.equals("http")) && host != null && host.contains(".")) {
                return address;
            }
        } catch (URISyntaxException e) {
            // Told below.
        }
        throw new Refused("link-invalid");
    }

    private static String name(String raw) {
        return CleanText.of(raw, CleanText.TITLE);
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new NotFound();
        }
    }

    private void lock(Staff staff, UUID model) {
        changed(jdbc.sql("select id from service_model where organisation_id = ? and id = ? for no key update")
                .params(staff.organisation(), model)
                .query(UUID.class)
                .list()
                .size());
    }
}
