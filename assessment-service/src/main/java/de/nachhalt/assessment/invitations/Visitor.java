package de.nachhalt.assessment.invitations;

import de.nachhalt.http.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Who comes by a link, as far as can be told: for one person the link itself says so,
 * with a shared one only what the browser was given to keep.
 *
 * @param kept null when the browser keeps nothing of this link
 */
record Visitor(Secret token, @Nullable Secret kept) {

	/**
	 * The respondent this may be; null for a newcomer.
	 */
	@Nullable String respondent(Invitation invitation) {
		if (!invitation.shared()) {
			return invitation.id();
		}
		return (this.kept != null) ? this.kept.hash() : null;
	}

}
