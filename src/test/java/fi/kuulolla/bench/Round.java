package fi.kuulolla.bench;

import java.util.List;

/** Notes sent at a steady rate by phones of the sample's room that listen, with five walls: one of the rounds that are compared. */
record Round(Notes notes, Samples wall, Samples phone) {
    private static final int WALLS = 5;

    static Round play(ServerProcess server, List<Phone> phones, int rate, int seconds) throws Exception {
        int total = rate * seconds;
        Arrivals walls = new Arrivals(WALLS, total);
        Arrivals ears = new Arrivals(phones.size(), total);
        try (Crowd round = new Crowd()) {
            round.walls(server, server.wallToken(), WALLS, walls::screen);
            round.listen(phones, ears::screen);
            Notes notes = Notes.evenly(phones, total, rate).send();
            notes.awaitAnswers();
            walls.awaitAll(30);
            ears.awaitAll(30);
            return new Round(notes, walls.slowest(notes.planned()), ears.slowest(notes.planned()));
        }
    }
}
