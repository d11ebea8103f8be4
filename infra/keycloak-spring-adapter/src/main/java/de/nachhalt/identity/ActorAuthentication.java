package de.nachhalt.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A verified token: who is calling and until when. The token itself is not kept.
 */
public final class ActorAuthentication extends AbstractAuthenticationToken {

	private final transient Actor actor;

	private final Instant expiresAt;

	public ActorAuthentication(Actor actor, Instant expiresAt) {
		super(authorities(actor));
		this.actor = actor;
		this.expiresAt = expiresAt;
		setAuthenticated(true);
	}

	private static Collection<GrantedAuthority> authorities(Actor actor) {
		return switch (actor) {
			case Consultant consultant -> consultant.roles()
				.stream()
				.<GrantedAuthority>map((role) -> new SimpleGrantedAuthority("ROLE_" + role.name()))
				.toList();
			case Agency _ -> List.of(new SimpleGrantedAuthority("ROLE_AGENCY"));
		};
	}

	@Override
	public Actor getPrincipal() {
		return this.actor;
	}

	@Override
	public Object getCredentials() {
		return "";
	}

	@Override
	public String getName() {
		return this.actor.subject();
	}

	public Instant expiresAt() {
		return this.expiresAt;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ActorAuthentication that && this.actor.equals(that.actor)
				&& this.expiresAt.equals(that.expiresAt);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.actor, this.expiresAt);
	}

}
