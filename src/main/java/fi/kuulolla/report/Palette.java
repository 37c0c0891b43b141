package fi.kuulolla.report;

/** Colours of a chart's series, in their order, apart also without colour vision. They are those of the screens. */
enum Palette {
    /** Experience, work, partners, not told apart: the solids of the roles in the look. */
    SIDES(0x1C5D50, 0xD98A00, 0x7A4A8C, 0x6A7873),
    /** The states of participation, strongest first. */
    STATES(0x1C5D50, 0xB04A2B, 0x4878AD, 0x93A39B, 0xDDE2DE),
    /** Phases, first to last. */
    PHASES(0x174A40, 0x4E8F7F, 0xD98A00, 0x4878AD, 0x7A4A8C, 0x6A7873),
    /** Levels of influence from the lowest; the last is for an unknown one. */
    LEVELS(0xC9DDD5, 0x8FC0AF, 0x4E8F7F, 0x174A40, 0xB7BDB9);

    private final int[] colours;

    Palette(int... colours) {
        this.colours = colours;
    }

    byte[] colour(int series) {
        int rgb = colours[series % colours.length];
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }
}
