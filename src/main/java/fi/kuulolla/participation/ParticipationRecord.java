package fi.kuulolla.participation;

import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.Role;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the ledger. It is written once; all that ever changes is that a newer one takes its place. */
@Entity
class ParticipationRecord {
    @Id
    private UUID id = Ids.ordered();

    private UUID organisationId;
    private UUID serviceModelId;

    @Convert(converter = LedgerCodes.OfPhase.class)
    private LedgerPhase phase;

    @Convert(converter = LedgerCodes.OfSource.class)
    private Source source;

    private @Nullable UUID workshopId;

    @Convert(converter = LedgerCodes.OfStatus.class)
    private Status status;

    private @Nullable Integer influence;
    private @Nullable Integer suggestedInfluence;
    private @Nullable String channel;
    private String basis = "";
    private @Nullable String basisLink;
    private @Nullable String facts;
    private String sourceRef = "";
    private int roleBits;
    private int meansBits;
    private boolean draft;
    private @Nullable UUID replaces;
    private @Nullable UUID recordedBy;
    private String coder = "";
    private Instant recordedFrom;
    private @Nullable Instant recordedTo;

    @ElementCollection
    @CollectionTable(name = "participation_role", joinColumns = @JoinColumn(name = "record_id"))
    private Set<RoleShare> roles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "participation_means", joinColumns = @JoinColumn(name = "record_id"))
    @Column(name = "means")
    @Convert(converter = LedgerCodes.OfMeans.class)
    private Set<Means> means = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for the mapper
    protected ParticipationRecord() {}

    /** The draft a workshop makes of itself when it closes. */
    @SuppressWarnings("NullAway.Init")
    static ParticipationRecord draftOf(WorkshopDraft of, String facts, Instant at) {
        ParticipationRecord draft = new ParticipationRecord();
        draft.organisationId = of.organisation();
        draft.serviceModelId = of.model();
        draft.phase = of.phase();
        draft.source = Source.WORKSHOP;
        draft.workshopId = of.workshop();
        draft.suggestedInfluence = of.facts().suggestedInfluence();
        draft.influence = draft.suggestedInfluence;
        draft.status = of.facts().experiencePresent() ? Status.PARTICIPATED : Status.DID_NOT_PARTICIPATE;
        draft.channel = of.channel();
        draft.facts = facts;
        draft.draft = true;
        draft.recordedFrom = at;
        of.people().forEach((role, people) -> draft.roles.add(new RoleShare(role, people)));
        draft.means.add(Means.WORKSHOP);
        return draft.withBits();
    }

    /** The record that takes this one's place, as a coordinator says it is. */
    ParticipationRecord confirmed(Actor.Staff by, Confirmation as, Instant at) {
        if (recordedTo != null) {
            throw new Refused("record-replaced");
        }
        ParticipationRecord newer = new ParticipationRecord();
        newer.organisationId = organisationId;
        newer.serviceModelId = serviceModelId;
        newer.phase = phase;
        newer.source = source;
        newer.workshopId = workshopId;
        newer.sourceRef = sourceRef;
        newer.suggestedInfluence = suggestedInfluence;
        newer.facts = facts;
        newer.basisLink = basisLink;
        newer.replaces = id;
        newer.status = as.status();
        newer.influence = as.influence();
        newer.channel = as.channel();
        newer.basis = as.words();
        newer.recordedBy = by.id();
        newer.coder = by.name();
        newer.recordedFrom = at;
        as.roles().forEach((role, people) -> newer.roles.add(new RoleShare(role, people)));
        newer.means.addAll(as.means());
        end(at);
        return newer.withBits();
    }

    private ParticipationRecord withBits() {
        roleBits = Bits.ofRoles(roles.stream().map(RoleShare::role).toList());
        meansBits = Bits.ofMeans(means);
        return this;
    }

    void end(Instant at) {
        recordedTo = at;
    }

    UUID id() {
        return id;
    }

    UUID model() {
        return serviceModelId;
    }

    @Nullable
    String facts() {
        return facts;
    }

    RecordView view(@Nullable RunFacts runFacts) {
        Map<Role, @Nullable Integer> people = new EnumMap<>(Role.class);
        roles.forEach(share -> people.put(share.role(), share.people()));
        return new RecordView(
                id,
                serviceModelId,
                phase,
                source,
                workshopId,
                status,
                influence,
                suggestedInfluence,
                channel,
                people,
                means,
                basis,
                basisLink,
                runFacts,
                draft,
                coder,
                recordedFrom);
    }
}
