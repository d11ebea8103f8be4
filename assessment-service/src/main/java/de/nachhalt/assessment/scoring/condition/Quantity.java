package de.nachhalt.assessment.scoring.condition;

/**
 * A number inside a condition, known only to lie between two ends.
 */
interface Quantity {

	double low(Facts facts);

	double high(Facts facts);

	static Quantity constant(double value) {
		return new Constant(value);
	}

	static Quantity read(int index) {
		return new Read(index);
	}

	record Constant(double value) implements Quantity {

		@Override
		public double low(Facts facts) {
			return this.value;
		}

		@Override
		public double high(Facts facts) {
			return this.value;
		}

	}

	record Read(int index) implements Quantity {

		@Override
		public double low(Facts facts) {
			return facts.low[this.index];
		}

		@Override
		public double high(Facts facts) {
			return facts.high[this.index];
		}

	}

	record Sum(Quantity left, Quantity right) implements Quantity {

		@Override
		public double low(Facts facts) {
			return this.left.low(facts) + this.right.low(facts);
		}

		@Override
		public double high(Facts facts) {
			return this.left.high(facts) + this.right.high(facts);
		}

	}

	record Difference(Quantity left, Quantity right) implements Quantity {

		@Override
		public double low(Facts facts) {
			return this.left.low(facts) - this.right.high(facts);
		}

		@Override
		public double high(Facts facts) {
			return this.left.high(facts) - this.right.low(facts);
		}

	}

	record Product(Quantity left, Quantity right) implements Quantity {

		@Override
		public double low(Facts facts) {
			double a = this.left.low(facts);
			double b = this.left.high(facts);
			double c = this.right.low(facts);
			double d = this.right.high(facts);
			return Math.min(Math.min(a * c, a * d), Math.min(b * c, b * d));
		}

		@Override
		public double high(Facts facts) {
			double a = this.left.low(facts);
			double b = this.left.high(facts);
			double c = this.right.low(facts);
			double d = this.right.high(facts);
			return Math.max(Math.max(a * c, a * d), Math.max(b * c, b * d));
		}

	}

}
