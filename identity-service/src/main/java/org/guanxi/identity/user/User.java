package org.guanxi.identity.user;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanxi.shared.event.identity.UserChanged;
import org.guanxi.shared.event.identity.UserCreated;
import org.guanxi.shared.http.RequestStamp;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.security.Role;
import org.jspecify.annotations.Nullable;

/** A person who can sign in. Never deleted: others' records point here; who leaves is deactivated. */
@Entity
@Table(name = "person")
public class User {

    public static final String USERNAME = "[a-z0-9][a-z0-9._@-]{1,99}";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String username;
    private String displayName;
    private @Nullable String email;
    private @Nullable String locale;
    private @Nullable String timeZone;

    @Enumerated(EnumType.STRING)
    private Theme theme = Theme.AUTO;

    private boolean active = true;
    private String passwordHash;
    private @Nullable Instant passwordChangedAt;

    @ElementCollection
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @ElementCollection
    @CollectionTable(name = "person_team", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "team_id")
    private Set<UUID> teamIds = new LinkedHashSet<>();

    @Column(updatable = false)
    private Instant createdAt;

    private Instant changedAt;

    @Embedded
    private @Nullable RequestStamp stamp;

    protected User() {}

    private User(String username, UserDetails details, String passwordHash, @Nullable RequestStamp stamp, Instant now) {
        this.id = Ids.next();
        this.username = username;
        this.passwordHash = passwordHash;
        this.stamp = stamp;
        this.createdAt = now;
        take(details, now);
    }

    public static User create(
            String username, UserDetails details, String passwordHash, @Nullable RequestStamp stamp, Instant now) {
        return new User(username, details, passwordHash, stamp, now);
    }

    UserCreated created() {
        return new UserCreated(id, createdAt, username, displayName, email, roles(), sortedTeamIds(), active);
    }

    Optional<UserChanged> change(UserDetails details, Instant now) {
        if (details.equals(details())) {
            return Optional.empty();
        }
        take(details, now);
        return Optional.of(new UserChanged(id, now, username, displayName, email, roles(), sortedTeamIds(), active));
    }

    /** A person's own taste; nobody else needs to hear of it. */
    public void prefer(@Nullable String newLocale, @Nullable String newTimeZone, Theme newTheme, Instant now) {
        locale = newLocale;
        timeZone = newTimeZone;
        theme = newTheme;
        changedAt = now;
    }

    public void changePassword(String newHash, Instant now) {
        passwordHash = newHash;
        passwordChangedAt = now;
        changedAt = now;
    }

    private void take(UserDetails details, Instant now) {
        displayName = details.displayName();
        email = details.email();
        active = details.active();
        roles.retainAll(details.roles());
        roles.addAll(details.roles());
        teamIds.retainAll(details.teamIds());
        teamIds.addAll(details.teamIds());
        changedAt = now;
    }

    UserDetails details() {
        return new UserDetails(displayName, email, Set.copyOf(roles), Set.copyOf(teamIds), active);
    }

    public UUID id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public @Nullable String email() {
        return email;
    }

    public @Nullable String locale() {
        return locale;
    }

    public @Nullable String timeZone() {
        return timeZone;
    }

    public Theme theme() {
        return theme;
    }

    public boolean isActive() {
        return active;
    }

    boolean administers() {
        return details().administers();
    }

    public String passwordHash() {
        return passwordHash;
    }

    /** Another one with each new password. */
    public String credential() {
        return passwordChangedAt == null ? id.toString() : id + " " + passwordChangedAt;
    }

    public boolean hasChangedPasswordSince(Instant moment) {
        return passwordChangedAt != null && passwordChangedAt.isAfter(moment);
    }

    /** As they stand in tokens: {@code sales-rep}. */
    public List<String> roles() {
        return roles.stream().sorted().map(Role::token).toList();
    }

    public List<UUID> sortedTeamIds() {
        return teamIds.stream().sorted().toList();
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** Not named like its field: Spring Data would take it for that, and zero for somebody who is not new. */
    public long currentVersion() {
        return version == null ? 0 : version;
    }

    @Nullable
    RequestStamp stamp() {
        return stamp;
    }
}
