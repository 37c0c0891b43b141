package fi.kuulolla.bench;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Scenario 4: votes at a steady rate for some seconds; a phone changes its dots on one theme after the other. Afterwards what each
 * phone is told of its own dots, and the voters its frame counts, must be what the database holds.
 */
final class VotesScenario implements Scenario {
    @Override
    public JsonLine play(ServerProcess server, Options options) throws Exception {
        int phones = options.phones(200, 1000);
        int seconds = options.seconds(5, 5);
        int rate = options.rate(200, 1000);
        int total = rate * seconds;
        try (Crowd crowd = new Crowd();
                Store store = server.store()) {
            CopiedRoom room = CopiedRoom.voting(store, server.joinCode());
            List<Phone> joined = crowd.join(server, room.joinCode(), phones);
            String[] newest = new String[1];
            crowd.listen(joined, i -> (data, nanos) -> newest[0] = i == 0 ? data : newest[0]);
            Samples acks = new Samples();
            AtomicInteger refused = new AtomicInteger();
            CountDownLatch answered = new CountDownLatch(total);
            long start = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
            for (int k = 0; k < total; k++) {
                int number = k;
                long at = start + (long) (k * 1e9 / rate);
                Thread.ofVirtual()
                        .start(() ->
                                vote(joined.get(number % phones), room, number / phones, at, acks, refused, answered));
            }
            answered.await();
            TimeUnit.SECONDS.sleep(2);
            return new JsonLine()
                    .put("phones", phones)
                    .put("rooms", 1)
                    .put("rate", rate)
                    .put("seconds", seconds)
                    .put("ack_p50_ms", acks.millis(50))
                    .put("ack_p99_ms", acks.millis(99))
                    .put("refused", refused.get())
                    .put("dots_told_but_not_kept", toldOtherwise(joined, room, store))
                    .put("voters_shown", JsonLine.number(newest[0], "voted"))
                    .put(
                            "voters_kept",
                            store.number("select count(distinct participant_id) from vote where stage_id = '"
                                    + room.stage() + "'"))
                    .put(
                            "duplicated",
                            store.number("select count(*) from (select 1 from vote where stage_id = '" + room.stage()
                                    + "' group by participant_id, theme_id having count(*) > 1) twice"));
        }
    }

    private static void vote(
            Phone phone,
            CopiedRoom room,
            int turn,
            long at,
            Samples acks,
            AtomicInteger refused,
            CountDownLatch answered) {
        try {
            while (System.nanoTime() < at) {
                LockSupport.parkNanos(at - System.nanoTime());
            }
            // One dot on three themes in turn: every budget allows it, and giving the same again changes nothing.
            int theme = turn % 3;
            int status = phone.vote(room.themes().get(theme), 1);
            acks.add(System.nanoTime() - at);
            if (status != 200) {
                refused.incrementAndGet();
            }
        } catch (Exception e) {
            refused.incrementAndGet();
        } finally {
            answered.countDown();
        }
    }

    /** The dots phones are told they gave, less those the database holds. */
    private static long toldOtherwise(List<Phone> phones, CopiedRoom room, Store store) throws Exception {
        long told = 0;
        for (Phone phone : phones) {
            String own = phone.get("votes/" + room.stage());
            for (String theme : room.themes()) {
                told += Math.max(0, JsonLine.number(own, theme));
            }
        }
        long kept = store.number("select coalesce(sum(dots), 0) from vote where stage_id = '" + room.stage() + "'");
        return Math.abs(told - kept);
    }
}
