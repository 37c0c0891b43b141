package fi.kuulolla.report;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which reports somebody had made, newest first: a report remembers its filters. Each person sees their own. */
@Service
@Transactional(readOnly = true)
public class RememberedReports {
    private static final int KEPT = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    RememberedReports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    void remember(Staff staff, ReportOrder order) {
        jdbc.sql("""
                insert into report_order (id, organisation_id, staff_id, programme_id, filter, lang, publicity, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (staff_id, programme_id, filter, lang, publicity) do update set made_at = excluded.made_at""")
                .params(
                        Ids.ordered(),
                        staff.organisation(),
                        staff.id(),
                        order.programme(),
                        order.query(),
                        order.language().code(),
                        order.publicity().code(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                delete from report_order where staff_id = ? and id not in (
                    select id from report_order where staff_id = ? order by made_at desc, id desc limit ?)""").params(staff.id(), staff.id(), KEPT).update();
    }

    public List<RememberedReport> of(Staff staff, int most) {
        return jdbc.sql("""
                select r.*, p.name from report_order r join programme p on p.id = r.programme_id
                where r.organisation_id = ? and r.staff_id = ? order by r.made_at desc, r.id desc limit ?""")
                .params(staff.organisation(), staff.id(), most)
                .query(RememberedReports::read)
                .list();
    }

    private static RememberedReport read(ResultSet row, int number) throws SQLException {
        return new RememberedReport(
                new ReportOrder(
                        row.getObject("programme_id", UUID.class),
                        ReportOrder.filterOf(row.getString("filter")),
                        Lang.ofCode(row.getString("lang")).orElse(Lang.FI),
                        Publicity.ofCode(row.getString("publicity")).orElse(Publicity.DRAFT)),
                row.getString("name"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
