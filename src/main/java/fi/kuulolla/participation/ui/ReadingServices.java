package fi.kuulolla.participation.ui;

import fi.kuulolla.participation.Ledger;
import fi.kuulolla.participation.reading.Readings;
import fi.kuulolla.programme.ServiceModels;
import org.springframework.stereotype.Component;

/** What the reading screen asks. */
@Component
record ReadingServices(ServiceModels models, Ledger ledger, Readings readings) {}
